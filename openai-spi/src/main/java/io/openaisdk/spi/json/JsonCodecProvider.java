package io.openaisdk.spi.json;

/**
 * Makes JSON codecs; found by {@link java.util.ServiceLoader}.
 *
 * <p>Its constructor does nothing but return. It is registered in {@code module-info} and in {@code META-INF/services}.
 */
public interface JsonCodecProvider {

    /**
     * Gives the short name by which a user chooses it.
     *
     * @return for example {@code jackson}
     */
    String name();

    /**
     * Gives its rank among several; the highest wins, and a tie is an error.
     *
     * @return 0 for what the starter brings, 100 for what an application adds
     */
    int priority();

    /**
     * Makes a codec.
     *
     * @param limits what it reads and writes at most
     * @return a codec; it holds nothing that would have to be closed
     */
    JsonCodec create(JsonLimits limits);
}
