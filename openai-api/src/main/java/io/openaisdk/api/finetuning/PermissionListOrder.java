package io.openaisdk.api.finetuning;

import io.openaisdk.api.OpenEnum;

/**
 * Direction in which the permissions are sorted, {@code ascending} or {@code descending}. Default: {@code descending}.
 *
 * @param value the text on the wire
 */
public record PermissionListOrder(String value) implements OpenEnum {

    /** The value {@code ascending}. */
    public static final PermissionListOrder ASCENDING = new PermissionListOrder("ascending");

    /** The value {@code descending}. */
    public static final PermissionListOrder DESCENDING = new PermissionListOrder("descending");

    @Override
    public String toString() {
        return value;
    }
}
