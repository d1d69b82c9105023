package io.openaisdk.spi.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;

/**
 * Reads and writes JSON, by whatever JSON library it wraps; safe for use by many threads.
 *
 * <p>The SDK's own models only need the token readers and writers. The mapping of classes serves the classes of applications.
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
