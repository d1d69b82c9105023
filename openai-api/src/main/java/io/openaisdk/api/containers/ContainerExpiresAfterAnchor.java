package io.openaisdk.api.containers;

import io.openaisdk.api.OpenEnum;

/**
 * Time from which expiration is counted, always {@code last_active_at}.
 *
 * @param value the text on the wire
 */
public record ContainerExpiresAfterAnchor(String value) implements OpenEnum {

    /** The value {@code last_active_at}. */
    public static final ContainerExpiresAfterAnchor LAST_ACTIVE_AT = new ContainerExpiresAfterAnchor("last_active_at");

    @Override
    public String toString() {
        return value;
    }
}
