package io.openaisdk.api.shared;

import io.openaisdk.api.annotations.ApiUnion;

/** A filter on file attributes, either a comparison or a compound of filters. */
@ApiUnion
public sealed interface FileSearchFilter
        permits ComparisonFilter, CompoundFilter, UnknownFileSearchFilter, HiddenFileSearchFilter {}
