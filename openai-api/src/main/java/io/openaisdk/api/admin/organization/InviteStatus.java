package io.openaisdk.api.admin.organization;

import io.openaisdk.api.OpenEnum;

/**
 * State of the invitation: {@code accepted}, {@code expired} or {@code pending}.
 *
 * @param value the text on the wire
 */
public record InviteStatus(String value) implements OpenEnum {

    /** The value {@code accepted}. */
    public static final InviteStatus ACCEPTED = new InviteStatus("accepted");

    /** The value {@code expired}. */
    public static final InviteStatus EXPIRED = new InviteStatus("expired");

    /** The value {@code pending}. */
    public static final InviteStatus PENDING = new InviteStatus("pending");

    @Override
    public String toString() {
        return value;
    }
}
