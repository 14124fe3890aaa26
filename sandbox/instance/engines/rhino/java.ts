/** The little of Java and of Rhino's shell that the bootstrap uses. */

export interface JavaClass {
  forName(name: string): JavaClass
  getConstructor(parameters: readonly JavaClass[]): { newInstance(values: readonly unknown[]): unknown }
  getMethod(name: string, parameters: readonly JavaClass[]): JavaMethod
}

export interface JavaMethod {
  invoke(target: unknown, values: readonly unknown[]): unknown
}

export interface Thread {
  start(): void
  stop(): void
  setDaemon(daemon: boolean): void
  setUncaughtExceptionHandler(handler: unknown): void
}

export interface Queue {
  put(item: string): void
  take(): unknown
}

/** A map that threads share. */
export interface SharedMap<V> {
  get(key: string): V | null
  put(key: string, value: V): void
  size(): number
  clear(): void
}

/** A `java.lang.String`. */
export interface JavaText {
  toString(): string
}

/** A `java.lang.Boolean`. */
export interface JavaBoolean {
  booleanValue(): boolean
}

/** A `java.lang.Number`. */
export interface JavaNumber {
  doubleValue(): number
}

/** A scope's global object: an object of its own world. */
export type Scope = Record<string, unknown>

export interface RhinoContext {
  initSafeStandardObjects(): Scope
  newObject(scope: Scope): Scope
  compileString(source: string, name: string, line: number, security: null): unknown
  /** With `true`, scripts that are compiled from now on know their lines. */
  setGeneratingDebug(on: boolean): void
  setMaximumInterpreterStackDepth(depth: number): void
}

/** A class, for `instanceof`. */
type JavaType = new (...args: never[]) => unknown

interface JavaLang {
  Class: JavaClass
  String: new (text: string) => unknown
  Boolean: JavaType
  Number: JavaType
  CharSequence: JavaType
  Object: unknown
  RuntimeException: new (message: string) => unknown
  Runnable: new (methods: { run: () => void }) => unknown
  Thread: {
    new (group: null, run: unknown, name: string, stackBytes: number): Thread
    UncaughtExceptionHandler: new (methods: { uncaughtException: (thread: unknown, error: unknown) => void }) => unknown
  }
  System: { currentTimeMillis(): number; in: unknown; out: { println(line: unknown): void; flush(): void } }
}

interface JavaIo {
  BufferedReader: new (reader: unknown) => { readLine(): JavaText | null }
  InputStreamReader: new (stream: unknown, charset: string) => unknown
  PrintStream: new (stream: unknown, autoFlush: boolean, charset: string) => { println(line: string): void }
}

export interface Java {
  lang: JavaLang
  io: JavaIo
  util: { concurrent: { ConcurrentHashMap: new <V>() => SharedMap<V>; LinkedBlockingQueue: new () => Queue } }
}

export interface Rhino {
  Context: { getCurrentContext(): RhinoContext }
}
