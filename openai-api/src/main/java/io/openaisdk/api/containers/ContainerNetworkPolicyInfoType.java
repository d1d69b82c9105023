package io.openaisdk.api.containers;

import io.openaisdk.api.OpenEnum;

/**
 * Mode of network access: {@code allowlist} or {@code disabled}.
 *
 * @param value the text on the wire
 */
public record ContainerNetworkPolicyInfoType(String value) implements OpenEnum {

    /** The value {@code allowlist}. */
    public static final ContainerNetworkPolicyInfoType ALLOWLIST = new ContainerNetworkPolicyInfoType("allowlist");

    /** The value {@code disabled}. */
    public static final ContainerNetworkPolicyInfoType DISABLED = new ContainerNetworkPolicyInfoType("disabled");

    @Override
    public String toString() {
        return value;
    }
}
