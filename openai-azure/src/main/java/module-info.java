/** Calls Azure OpenAI. */
module io.openaisdk.azure {
    // Whoever has a credential of azure-identity has it; nobody else needs it, and must not have to when compiling.
    requires static com.azure.core;
    requires static transitive org.jspecify;
    requires transitive io.openaisdk.api;
    requires transitive io.openaisdk.spi;

    exports io.openaisdk.azure;

    provides io.openaisdk.spi.platform.PlatformProvider with
            io.openaisdk.azure.AzurePlatformProvider;
}
