package io.openaisdk.api;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Base64;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * A vector of numbers, kept as plain floats; as a list it can be used wherever a {@code List<Float>} is wanted.
 *
 * <p>It is immutable. On the wire it is a list of numbers or the Base64 form of little-endian 32-bit floats; it is written in
 * the form in which it was read.
 */
public final class FloatVector extends AbstractList<Float> implements RandomAccess {

    private final float[] values;
    private final boolean base64;

    private FloatVector(float[] values, boolean base64) {
        this.values = values;
        this.base64 = base64;
    }

    /**
     * Takes numbers.
     *
     * @param values the numbers, copied
     * @return the vector, written as a list of numbers
     */
    public static FloatVector of(float... values) {
        return new FloatVector(values.clone(), false);
    }

    /**
     * Takes the Base64 form.
     *
     * @param text Base64 of little-endian 32-bit floats
     * @return the vector, written as Base64
     * @throws IllegalArgumentException if the text is no Base64, or not a whole number of floats
     */
    public static FloatVector ofBase64(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (bytes.length % Float.BYTES != 0) {
            throw new IllegalArgumentException("Base64 of " + bytes.length + " bytes is not a whole number of floats");
        }
        FloatBuffer floats =
                ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
        float[] values = new float[floats.remaining()];
        floats.get(values);
        return new FloatVector(values, true);
    }

    /**
     * Returns one number.
     *
     * @param index the position, from 0
     * @return the number, not boxed
     */
    public float at(int index) {
        return values[index];
    }

    /**
     * Returns all numbers.
     *
     * @return a new array
     */
    public float[] toFloatArray() {
        return values.clone();
    }

    /**
     * Returns the Base64 form.
     *
     * @return Base64 of little-endian 32-bit floats
     */
    public String toBase64() {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    /**
     * Says which form the vector has on the wire.
     *
     * @return true for Base64, false for a list of numbers
     */
    public boolean base64() {
        return base64;
    }

    /**
     * Compares directions: 1 for the same, 0 for unrelated, -1 for opposite.
     *
     * @param other a vector of the same size
     * @return the cosine of the angle; not a number if either vector is zero
     * @throws IllegalArgumentException if the sizes differ
     */
    public double cosineSimilarity(FloatVector other) {
        if (values.length != other.values.length) {
            throw new IllegalArgumentException(
                    "Vectors of " + values.length + " and " + other.values.length + " numbers cannot be compared");
        }
        double dot = 0;
        double squares = 0;
        double otherSquares = 0;
        for (int i = 0; i < values.length; i++) {
            dot += (double) values[i] * other.values[i];
            squares += (double) values[i] * values[i];
            otherSquares += (double) other.values[i] * other.values[i];
        }
        return dot / (Math.sqrt(squares) * Math.sqrt(otherSquares));
    }

    @Override
    public Float get(int index) {
        return values[index];
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FloatVector vector ? Arrays.equals(values, vector.values) : super.equals(other);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
