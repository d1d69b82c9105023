/** Reads and writes JSON with Gson. */
module io.openaisdk.json.gson {
    requires static org.jspecify;
    requires transitive com.google.gson;
    requires transitive io.openaisdk.spi;

    exports io.openaisdk.json.gson;

    provides io.openaisdk.spi.json.JsonCodecProvider with
            io.openaisdk.json.gson.GsonCodecProvider;
}
