/** Reads and writes JSON with Jackson 2. */
module io.openaisdk.json.jackson {
    requires static org.jspecify;
    requires transitive com.fasterxml.jackson.databind;
    requires transitive io.openaisdk.spi;
    requires com.fasterxml.jackson.core;

    exports io.openaisdk.json.jackson;

    provides io.openaisdk.spi.json.JsonCodecProvider with
            io.openaisdk.json.jackson.JacksonCodecProvider;
}
