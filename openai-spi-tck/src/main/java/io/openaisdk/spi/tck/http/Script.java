package io.openaisdk.spi.tck.http;

/** What a {@link ScriptedServer} does with a connection. */
interface Script {

    /**
     * Serves one connection to its end.
     *
     * @param conversation the connection
     * @throws Exception is taken as the end of the connection
     */
    void serve(Conversation conversation) throws Exception;
}
