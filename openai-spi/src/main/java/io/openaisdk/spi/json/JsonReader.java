package io.openaisdk.spi.json;

import java.io.Closeable;
import java.io.IOException;

/**
 * Reads JSON text token by token; used by one thread.
 *
 * <p>The rules have numbers, and each has a test in {@code openai-spi-tck}.
 *
 * <ul>
 *   <li>JR1: Tokens come one by one in the order of the text; at the end of an object or array {@link #hasNext()} is false.
 *   <li>JR2: {@link #peek()} and {@link #hasNext()} may be asked as often as one likes and consume nothing.
 *   <li>JR3: {@link #skipValue()} skips a value of any kind, with all that is in it.
 *   <li>JR4: {@link #skipValue()} skips the value of the member whose name was consumed, and nothing else.
 *   <li>JR5: Closing the reader closes the input, once or more; reaching its end does not.
 *   <li>JR6: Making a reader reads nothing: what fails, fails in its first call.
 *   <li>JR7: Text comes out the same however few bytes the input gives at a time.
 *   <li>JR8: Strings of any length come out as they are, wherever escapes and characters of several bytes lie.
 *   <li>JR9: {@link #nextLong()} takes a whole number of 64 bits however it is written.
 *   <li>JR10: A number that {@link #nextLong()} does not take stays where it is: it can be read in another way.
 *   <li>JR11: A number that {@link #nextLong()} does not take can be skipped.
 *   <li>JR12: {@link #nextDouble()} gives the nearest double, the sign of zero included.
 *   <li>JR13: A number that is too large for a double stays where it is: it can be read as it is written.
 *   <li>JR14: {@link #nextNumber()} gives a number as it is written.
 *   <li>JR15: {@link #selectName} gives the position of the name, however it is escaped, or -1 and leaves it where it is.
 *   <li>JR16: A name that was not selected can be selected among other names.
 *   <li>JR17: Names can be selected among a thousand.
 *   <li>JR18: A member name may repeat; each is delivered.
 *   <li>JR19: Text that is JSON by RFC 8259 is read.
 *   <li>JR20: Text that is none fails with {@link JsonSyntaxException}: no comments, no single quotes, no unquoted names, no
 *       {@code NaN}, no leading zeros, no trailing commas, no raw control characters in strings, no empty text, no text after
 *       the one value (which shows when {@link #peek()} is asked for {@link JsonToken#END_DOCUMENT}). It fails when it is
 *       skipped, too.
 *   <li>JR21: Text that ends too early fails with {@link JsonSyntaxException}.
 *   <li>JR22: Input is UTF-8 without a byte order mark. A byte order mark, and bytes that are ill-formed UTF-8 (overlong forms,
 *       surrogates, cut sequences), fail with {@link JsonSyntaxException} before or when the token is consumed that holds them.
 *   <li>JR23: Every character is read that need not be escaped.
 *   <li>JR24: The escape of a lone surrogate is delivered as that {@code char} in a string; in a name it fails.
 *   <li>JR25: Nesting up to {@link JsonLimits#nesting()} is read; beyond it fails with {@link JsonSyntaxException}, skipped or
 *       not.
 *   <li>JR26: Names up to {@link JsonLimits#nameLength()} and numbers up to {@link JsonLimits#numberLength()} are read; beyond
 *       they fail with {@link JsonSyntaxException}.
 *   <li>JR27: Strings up to {@link JsonLimits#stringLength()} are read, as long as images and audio in Base64 are; beyond
 *       {@link #nextString()} fails with {@link JsonSyntaxException}.
 *   <li>JR28: A method that does not fit the next token throws {@link IllegalStateException} and consumes nothing.
 *   <li>JR29: An {@code IOException} of the input is thrown on as it is: the same instance.
 *   <li>JR30: After an {@code IOException} no more tokens come: each call but {@link #close()} throws it again.
 *   <li>JR31: After {@link #close()} each call throws {@link IllegalStateException}.
 *   <li>JR32: The message of a {@link JsonSyntaxException} says where ({@code line 1, column 2}, or {@code offset 3}) and
 *       quotes none of the text; it has no cause that would.
 *   <li>JR33: A message that has a line counts from 1.
 *   <li>JR34: The message of the {@link IllegalStateException} for a method that does not fit says where and quotes nothing,
 *       either.
 * </ul>
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
