import { realSteps, type Steps } from '../../src/build/steps.ts';

/** A disk that answers what Linux does where a file system has no exchange. */
export const withoutExchange: Steps = {
  ...realSteps,
  swap: async () => {
    throw Object.assign(new Error('invalid argument'), { code: 'EINVAL' });
  },
};
