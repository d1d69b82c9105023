package io.openaisdk.auth;

import io.openaisdk.spi.http.HttpBody;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** JSON that says of itself that it cannot be sent again, so that no redirect takes the token in it somewhere else. */
final class OnceBody implements HttpBody {

    private final byte[] json;

    OnceBody(byte[] json) {
        this.json = json;
    }

    @Override
    public String contentType() {
        return "application/json";
    }

    @Override
    public long contentLength() {
        return json.length;
    }

    @Override
    public boolean repeatable() {
        return false;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(json);
    }
}
