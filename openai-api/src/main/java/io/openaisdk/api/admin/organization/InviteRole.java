package io.openaisdk.api.admin.organization;

import io.openaisdk.api.OpenEnum;

/**
 * Role in the organization, {@code owner} or {@code reader}.
 *
 * @param value the text on the wire
 */
public record InviteRole(String value) implements OpenEnum {

    /** The value {@code owner}. */
    public static final InviteRole OWNER = new InviteRole("owner");

    /** The value {@code reader}. */
    public static final InviteRole READER = new InviteRole("reader");

    @Override
    public String toString() {
        return value;
    }
}
