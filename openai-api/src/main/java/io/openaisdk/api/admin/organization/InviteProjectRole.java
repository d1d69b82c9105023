package io.openaisdk.api.admin.organization;

import io.openaisdk.api.OpenEnum;

/**
 * Role in the project, {@code member} or {@code owner}.
 *
 * @param value the text on the wire
 */
public record InviteProjectRole(String value) implements OpenEnum {

    /** The value {@code member}. */
    public static final InviteProjectRole MEMBER = new InviteProjectRole("member");

    /** The value {@code owner}. */
    public static final InviteProjectRole OWNER = new InviteProjectRole("owner");

    @Override
    public String toString() {
        return value;
    }
}
