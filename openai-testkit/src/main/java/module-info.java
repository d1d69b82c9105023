/** An embedded OpenAI-compatible server with canned answers, for the tests of applications. */
module io.openaisdk.testkit {
    requires static transitive org.jspecify;
    requires transitive io.openaisdk.api;
    requires io.openaisdk.core;
    requires org.slf4j;

    exports io.openaisdk.testkit;
}
