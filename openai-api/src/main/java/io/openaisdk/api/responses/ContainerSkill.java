package io.openaisdk.api.responses;

import io.openaisdk.api.annotations.ApiUnion;

/** A skill for a container: one stored with the service, or one that is sent inline. */
@ApiUnion(discriminator = "type")
public sealed interface ContainerSkill
        permits SkillReference, InlineSkill, UnknownContainerSkill, HiddenContainerSkill {}
