package io.openaisdk.api.admin.organization;

import io.openaisdk.api.OpenEnum;

/**
 * Kind of API key: {@code user} or {@code service_account}.
 *
 * @param value the text on the wire
 */
public record AuditLogActorApiKeyType(String value) implements OpenEnum {

    /** The value {@code user}. */
    public static final AuditLogActorApiKeyType USER = new AuditLogActorApiKeyType("user");

    /** The value {@code service_account}. */
    public static final AuditLogActorApiKeyType SERVICE_ACCOUNT = new AuditLogActorApiKeyType("service_account");

    @Override
    public String toString() {
        return value;
    }
}
