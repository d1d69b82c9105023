/** The core, the Apache transport and the Jackson codec in one dependency. */
module io.openaisdk {
    requires transitive io.openaisdk.core;
    requires io.openaisdk.json.jackson;
    requires io.openaisdk.transport.apache;
}
