package io.openaisdk.api.responses;

import io.openaisdk.api.annotations.ApiUnion;

/** File operation that the call asks for: creation, update or removal. */
@ApiUnion(discriminator = "type")
public sealed interface ApplyPatchOperation
        permits ApplyPatchCreateFileOperation,
                ApplyPatchDeleteFileOperation,
                ApplyPatchUpdateFileOperation,
                UnknownApplyPatchOperation,
                HiddenApplyPatchOperation {}
