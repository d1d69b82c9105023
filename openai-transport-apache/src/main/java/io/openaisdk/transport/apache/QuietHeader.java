package io.openaisdk.transport.apache;

import java.io.Serial;
import org.apache.hc.core5.http.message.BasicHeader;

/** A header of a request whose text form has no value, because it may be a secret and the library logs its text form. */
final class QuietHeader extends BasicHeader {

    @Serial
    private static final long serialVersionUID = 1L;

    QuietHeader(String name, String value) {
        super(name, value);
    }

    @Override
    public String toString() {
        return getName() + ": <hidden>";
    }
}
