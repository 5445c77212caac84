/**
 * The native runtime of the sentence model. This package lives in a class loader of its own, one for the whole JVM, because the
 * runtime cannot be unloaded: what redeploys finds it again instead of loading it once more. So it knows the JDK and the runtime,
 * never another package of the product, and speaks to them in types of the JDK only.
 */
package io.causerie.understanding.onnx;
