package io.openaisdk.testkit.internal.service;

/** One message, tool call or tool output of a conversation, reduced to its text. */
record Turn(Speaker speaker, String text) {

    /** Who a turn comes from. */
    enum Speaker {
        USER,
        /** System and developer messages. */
        OPERATOR,
        MODEL,
        TOOL
    }
}
