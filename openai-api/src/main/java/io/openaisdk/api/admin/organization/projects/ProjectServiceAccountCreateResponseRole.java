package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.OpenEnum;

/**
 * Role of the new account: {@code member} as a rule, {@code none} if it was made with
 * {@code create_service_account_only}.
 *
 * @param value the text on the wire
 */
public record ProjectServiceAccountCreateResponseRole(String value) implements OpenEnum {

    /** The value {@code member}. */
    public static final ProjectServiceAccountCreateResponseRole MEMBER =
            new ProjectServiceAccountCreateResponseRole("member");

    /** The value {@code none}. */
    public static final ProjectServiceAccountCreateResponseRole NONE =
            new ProjectServiceAccountCreateResponseRole("none");

    @Override
    public String toString() {
        return value;
    }
}
