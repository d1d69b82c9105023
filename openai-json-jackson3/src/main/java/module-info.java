/** Reads and writes JSON with Jackson 3. */
@SuppressWarnings("module") // The digit is the generation of the library, and part of its name.
module io.openaisdk.json.jackson3 {
    requires static org.jspecify;
    requires transitive tools.jackson.databind;
    requires transitive io.openaisdk.spi;
    requires tools.jackson.core;

    exports io.openaisdk.json.jackson3;

    provides io.openaisdk.spi.json.JsonCodecProvider with
            io.openaisdk.json.jackson3.Jackson3CodecProvider;
}
