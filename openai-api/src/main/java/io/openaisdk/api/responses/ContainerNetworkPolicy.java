package io.openaisdk.api.responses;

import io.openaisdk.api.annotations.ApiUnion;

/** Rules for the network access of a container. */
@ApiUnion(discriminator = "type")
public sealed interface ContainerNetworkPolicy
        permits ContainerNetworkPolicyDisabled,
                ContainerNetworkPolicyAllowlist,
                UnknownContainerNetworkPolicy,
                HiddenContainerNetworkPolicy {}
