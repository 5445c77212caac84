package io.causerie.understanding.engine;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How much each part of the model counts, and the weight of "none of them": the score below which a sentence is taken for
 * something that the bot does not know.
 */
record Mixture(float[] shares, float none) {
    /** The parts' scores summed, intent by intent. */
    float[] mixed(float[][] parts) {
        float[] mixed = new float[parts[0].length];
        for (int part = 0; part < shares.length; part++) {
            for (int k = 0; k < mixed.length; k++) {
                mixed[k] += shares[part] * parts[part][k];
            }
        }
        return mixed;
    }

    void write(DataOutput out) throws IOException {
        Floats.write(out, shares);
        out.writeFloat(none);
    }

    static Mixture read(DataInput in) throws IOException {
        return new Mixture(Floats.read(in), in.readFloat());
    }
}
