import { getCompileCacheDir } from 'node:module';

/** The environment of a process that is started, which finds the modules compiled that this one has compiled, if it keeps them. */
export function withCompiledModules(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const folder = getCompileCacheDir();
  return folder === undefined ? variables : { ...variables, NODE_COMPILE_CACHE: folder };
}
