package io.openaisdk.core.faults;

/** What has become of the connection when the call is over. */
enum Aftermath {
    /** The next call uses it. */
    REUSED("connection reused"),

    /** The client hung up, and the next call makes another. */
    CLOSED_BY_CLIENT("connection closed"),

    /** Either of both is right: all was read, but what it was could not be used. */
    REUSED_OR_CLOSED("connection reused or closed"),

    /** The server hung up, and the next call makes another. */
    CLOSED_BY_SERVER("connection lost"),

    /** There was none, or it is somebody else's; the next call makes one. */
    NONE("no connection");

    private final String text;

    Aftermath(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
