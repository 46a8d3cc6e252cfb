/** The part of `fs-native-extensions` (which ships no types) that a build uses. Errors carry the system’s code. */
declare module 'fs-native-extensions' {
  /** Takes the lock on an open file, unless another has it. The system gives it back when its holder ends, however that ends. */
  export function tryLock(fd: number): boolean;
  export function waitForLock(fd: number): Promise<void>;
  /** Exchanges what two paths name; on Linux and macOS at one moment. */
  export function swap(from: string, to: string): Promise<void>;
}
