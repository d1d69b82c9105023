package io.openaisdk.api.admin.organization;

import io.openaisdk.api.OpenEnum;

/**
 * Kind of group, {@code group} or {@code tenant_group}.
 *
 * @param value the text on the wire
 */
public record GroupType(String value) implements OpenEnum {

    /** The value {@code group}. */
    public static final GroupType GROUP = new GroupType("group");

    /** The value {@code tenant_group}. */
    public static final GroupType TENANT_GROUP = new GroupType("tenant_group");

    @Override
    public String toString() {
        return value;
    }
}
