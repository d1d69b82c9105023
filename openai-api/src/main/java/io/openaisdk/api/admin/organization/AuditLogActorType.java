package io.openaisdk.api.admin.organization;

import io.openaisdk.api.OpenEnum;

/**
 * Kind of actor: {@code session} or {@code api_key}.
 *
 * @param value the text on the wire
 */
public record AuditLogActorType(String value) implements OpenEnum {

    /** The value {@code session}. */
    public static final AuditLogActorType SESSION = new AuditLogActorType("session");

    /** The value {@code api_key}. */
    public static final AuditLogActorType API_KEY = new AuditLogActorType("api_key");

    @Override
    public String toString() {
        return value;
    }
}
