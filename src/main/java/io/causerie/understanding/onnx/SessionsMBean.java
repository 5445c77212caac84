package io.causerie.understanding.onnx;

/** By its name in the JVM's MBean server, a later deployment finds the class loader of the one before. */
public interface SessionsMBean {
    /** The version of the native runtime. */
    String getVersion();
}
