package io.openaisdk.api.admin.organization;

import io.openaisdk.api.OpenEnum;

/**
 * State of enforcement of a spend limit.
 *
 * @param value the text on the wire
 */
public record SpendLimitEnforcementStatus(String value) implements OpenEnum {

    /** The value {@code inactive}. */
    public static final SpendLimitEnforcementStatus INACTIVE = new SpendLimitEnforcementStatus("inactive");

    /** The value {@code enforcing}. */
    public static final SpendLimitEnforcementStatus ENFORCING = new SpendLimitEnforcementStatus("enforcing");

    @Override
    public String toString() {
        return value;
    }
}
