package io.openaisdk.spi.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;

/**
 * Reads and writes JSON, by whatever JSON library it wraps.
 *
 * <p>The SDK's own models only need the token readers and writers. The mapping of classes serves the classes of applications.
 *
 * <p>The rules have numbers, and each has a test in {@code openai-spi-tck}; so have those of {@link JsonReader} and
 * {@link JsonWriter}.
 *
 * <ul>
 *   <li>JC1: A reader of bytes keeps to the part that it was given, and changes nothing.
 *   <li>JC2: It is safe for use by many threads.
 *   <li>JC3: What it wrote, it reads, and writes again to the byte.
 *   <li>JC4: It maps records to objects with the names of their components.
 *   <li>JC5: It maps generic types.
 *   <li>JC6: Properties that a class does not have are passed over.
 *   <li>JC7: {@code Optional}, {@code LocalDate}, {@code Instant} and {@code Duration} are mapped, the latter three as ISO 8601
 *       text.
 *   <li>JC8: {@code null}, and a property that is missing, are an empty {@code Optional}.
 *   <li>JC9: Text that is no such time is a {@link JsonSyntaxException} that names the class.
 *   <li>JC10: Text that is no JSON, or does not fit the type, as {@code null} never does, is a {@link JsonSyntaxException} that
 *       names the class and quotes none of the text.
 *   <li>JC11: A class that the library cannot map is an {@link IOException} that names it, when it is read and when it is
 *       written. Where a codec maps none, this holds for each.
 *   <li>JC12: Any two codecs accept and reject the same texts, and give the same tokens for those that they accept.
 *   <li>JC13: So they do for texts that were changed at random.
 *   <li>JC14: What one codec wrote, any other reads; apart from the escapes of U+2028 and U+2029 all write the same.
 *   <li>JC15: Texts know nothing of those that were read before or are read at the same time: each gives what it would give alone,
 *       and fails with the same words.
 * </ul>
 */
public interface JsonCodec {

    /**
     * Reads from a stream.
     *
     * @param input UTF-8 text, closed with the reader
     * @return a reader
     */
    JsonReader reader(InputStream input);

    /**
     * Reads from memory.
     *
     * @param bytes holds UTF-8 text and does not change while it is read
     * @param offset where the text begins
     * @param length how many bytes it has
     * @return a reader
     */
    JsonReader reader(byte[] bytes, int offset, int length);

    /**
     * Writes to a stream.
     *
     * @param output takes UTF-8 text, closed with the writer
     * @return a writer
     */
    JsonWriter writer(OutputStream output);

    /**
     * Maps JSON to a class of the application, by the rules and annotations of the JSON library.
     *
     * @param json UTF-8 text
     * @param type the class, or a generic type
     * @return the object
     * @throws JsonSyntaxException if the text is no JSON, or does not fit the type, as {@code null} never does
     * @throws IOException if the library cannot map the type; the message names it
     */
    Object readValue(byte[] json, Type type) throws IOException;

    /**
     * Maps an object of the application to JSON, by the rules and annotations of the JSON library.
     *
     * @param value the object
     * @return UTF-8 text
     * @throws IOException if the object cannot be mapped; the message names its class
     */
    byte[] writeValue(Object value) throws IOException;
}
