package io.openaisdk.spi.json;

import java.io.Closeable;
import java.io.IOException;

/**
 * Reads JSON text token by token; used by one thread.
 *
 * <ol>
 *   <li>Text that is no JSON by RFC 8259 fails with {@link JsonSyntaxException}: no comments, no single quotes, no unquoted
 *       names, no {@code NaN}, no leading zeros, no trailing commas, no raw control characters in strings, no empty text, no
 *       text after the one value (which shows when {@link #peek()} is asked for {@link JsonToken#END_DOCUMENT}).
 *   <li>Input is UTF-8 without a byte order mark. A byte order mark, and bytes that are ill-formed UTF-8 (overlong forms,
 *       surrogates, cut sequences), fail with {@link JsonSyntaxException} before or when the token is consumed that holds
 *       them. The escape of a lone surrogate is delivered as that {@code char} in a string, and fails in a name.
 *   <li>A method that does not fit the next token throws {@link IllegalStateException} and consumes nothing.
 *   <li>A member name may repeat; each is delivered.
 *   <li>An {@code IOException} of the input is thrown on as it is.
 *   <li>Text beyond {@link JsonLimits} fails with {@link JsonSyntaxException}; text within them is read.
 *   <li>After an {@code IOException} no more tokens come: each call but {@link #close()} throws it again. After
 *       {@link #close()} each call throws {@link IllegalStateException}.
 *   <li>The message of a {@link JsonSyntaxException} says where (line and column, or offset) and quotes none of the text; it
 *       has no cause that would.
 * </ol>
 */
public interface JsonReader extends Closeable {

    /**
     * Gives the next token without consuming it.
     *
     * @return the token
     * @throws IOException by the rules above
     */
    JsonToken peek() throws IOException;

    /**
     * Consumes the start of an object.
     *
     * @throws IOException by the rules above
     */
    void beginObject() throws IOException;

    /**
     * Consumes the end of an object.
     *
     * @throws IOException by the rules above
     */
    void endObject() throws IOException;

    /**
     * Consumes the start of an array.
     *
     * @throws IOException by the rules above
     */
    void beginArray() throws IOException;

    /**
     * Consumes the end of an array.
     *
     * @throws IOException by the rules above
     */
    void endArray() throws IOException;

    /**
     * Says whether the object or array has another member or item.
     *
     * @return false at its end, and at the end of the text
     * @throws IOException by the rules above
     */
    boolean hasNext() throws IOException;

    /**
     * Consumes a member name.
     *
     * @return the name
     * @throws IOException by the rules above
     */
    String nextName() throws IOException;

    /**
     * Consumes a member name if it is one of those given.
     *
     * @param names the names
     * @return the position of the name; -1 if it is none of them, and then it is not consumed
     * @throws IOException by the rules above
     */
    int selectName(PropertyNames names) throws IOException;

    /**
     * Consumes a string.
     *
     * @return the text
     * @throws IOException by the rules above
     */
    String nextString() throws IOException;

    /**
     * Consumes a boolean.
     *
     * @return the boolean
     * @throws IOException by the rules above
     */
    boolean nextBoolean() throws IOException;

    /**
     * Consumes a null.
     *
     * @throws IOException by the rules above
     */
    void nextNull() throws IOException;

    /**
     * Consumes a number that is a whole number of 64 bits, however it is written ({@code 5}, {@code 5.0}, {@code 5e0}).
     *
     * @return the number
     * @throws NumberFormatException if the number is no such number, and then it is not consumed
     * @throws IOException by the rules above
     */
    long nextLong() throws IOException;

    /**
     * Consumes a number as the nearest double.
     *
     * @return the number
     * @throws NumberFormatException if the number is too large for a double, and then it is not consumed
     * @throws IOException by the rules above
     */
    double nextDouble() throws IOException;

    /**
     * Consumes a number with all its digits.
     *
     * @return the number as it is written
     * @throws IOException by the rules above
     */
    String nextNumber() throws IOException;

    /**
     * Consumes a value, whatever it is, with all that is in it.
     *
     * @throws IOException by the rules above
     */
    void skipValue() throws IOException;

    /**
     * Closes the input.
     *
     * @throws IOException if the input fails to close
     */
    @Override
    void close() throws IOException;
}
