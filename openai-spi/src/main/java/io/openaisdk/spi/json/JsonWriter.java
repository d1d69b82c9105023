package io.openaisdk.spi.json;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes JSON text in UTF-8, token by token; used by one thread.
 *
 * <p>The rules have numbers, and each has a test in {@code openai-spi-tck}.
 *
 * <ul>
 *   <li>JW1: Text is compact: there is no white space between tokens.
 *   <li>JW2: Any kind of value may stand at the top.
 *   <li>JW3: Characters are escaped only where they must be, with the short escapes where there are such; U+2028 and U+2029 at
 *       the library's choice.
 *   <li>JW4: A lone surrogate is escaped always: as a backslash, {@code ud800}, which reads back as it was.
 *   <li>JW5: Strings and names of any length are written, wherever characters of several bytes lie.
 *   <li>JW6: A double without a fraction, below 10 to the 15th in magnitude, is written as a whole number ({@code 1}, not
 *       {@code 1.0}; {@code -0} for -0.0): every number is then accepted where the service wants an integer. Others are written
 *       as {@link Double#toString(double)} gives them. {@link JsonNumbers#literal(double)} does it.
 *   <li>JW7: A call that does not fit what was written before throws {@link IllegalStateException} and writes nothing; a second
 *       value at the top does not fit.
 *   <li>JW8: Nesting deeper than {@link JsonLimits#nesting()} does not fit.
 *   <li>JW9: {@code NaN} and the infinities fail with {@link IllegalArgumentException} and write nothing.
 *   <li>JW10: A literal that is no JSON number fails with {@link IllegalArgumentException} and writes nothing.
 *   <li>JW11: An {@code IOException} of the output is thrown on as it is: the same instance.
 *   <li>JW12: {@link #close()} completes nothing: where the text is not one whole value, it closes the output and then throws
 *       {@link IllegalStateException}.
 *   <li>JW13: A second {@link #close()} does nothing, and after the first no call fits.
 * </ul>
 */
public interface JsonWriter extends Closeable {

    /**
     * Starts an object.
     *
     * @throws IOException if the output fails
     */
    void beginObject() throws IOException;

    /**
     * Ends an object.
     *
     * @throws IOException if the output fails
     */
    void endObject() throws IOException;

    /**
     * Starts an array.
     *
     * @throws IOException if the output fails
     */
    void beginArray() throws IOException;

    /**
     * Ends an array.
     *
     * @throws IOException if the output fails
     */
    void endArray() throws IOException;

    /**
     * Writes a member name.
     *
     * @param name the name
     * @throws IOException if the output fails
     */
    void name(String name) throws IOException;

    /**
     * Writes a string.
     *
     * @param value the text
     * @throws IOException if the output fails
     */
    void value(String value) throws IOException;

    /**
     * Writes a whole number.
     *
     * @param value the number
     * @throws IOException if the output fails
     */
    void value(long value) throws IOException;

    /**
     * Writes a number.
     *
     * @param value the number
     * @throws IllegalArgumentException if it is {@code NaN} or infinite
     * @throws IOException if the output fails
     */
    void value(double value) throws IOException;

    /**
     * Writes a boolean.
     *
     * @param value the boolean
     * @throws IOException if the output fails
     */
    void value(boolean value) throws IOException;

    /**
     * Writes a number with the digits it is given.
     *
     * @param literal a JSON number
     * @throws IllegalArgumentException if it is none ({@link JsonNumbers#isLiteral(String)})
     * @throws IOException if the output fails
     */
    void number(String literal) throws IOException;

    /**
     * Writes a null.
     *
     * @throws IOException if the output fails
     */
    void nullValue() throws IOException;

    /**
     * Hands everything to the output and closes it.
     *
     * @throws IOException if the output fails
     */
    @Override
    void close() throws IOException;
}
