package io.openaisdk.api.admin.organization.groups;

import io.openaisdk.api.OpenEnum;

/**
 * Kind of user, {@code user} or {@code tenant_user}.
 *
 * @param value the text on the wire
 */
public record GroupMemberUserUserType(String value) implements OpenEnum {

    /** The value {@code user}. */
    public static final GroupMemberUserUserType USER = new GroupMemberUserUserType("user");

    /** The value {@code tenant_user}. */
    public static final GroupMemberUserUserType TENANT_USER = new GroupMemberUserUserType("tenant_user");

    @Override
    public String toString() {
        return value;
    }
}
