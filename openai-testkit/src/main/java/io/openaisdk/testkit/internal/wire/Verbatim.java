package io.openaisdk.testkit.internal.wire;

/** A body that is sent as it is, whatever was asked. */
public final class Verbatim implements Reply {

    private final int status;
    private final String contentType;
    private final byte[] body;

    /** Takes the body over without a copy. */
    public Verbatim(int status, String contentType, byte[] body) {
        this.status = status;
        this.contentType = contentType;
        this.body = body;
    }

    /** Gives the HTTP status. */
    public int status() {
        return status;
    }

    /** Gives the content type. */
    public String contentType() {
        return contentType;
    }

    /** Gives the body itself, not a copy. */
    public byte[] body() {
        return body;
    }

    @Override
    public boolean fits(Ability ability) {
        return true;
    }
}
