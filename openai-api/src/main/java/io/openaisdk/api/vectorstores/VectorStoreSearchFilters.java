package io.openaisdk.api.vectorstores;

import io.openaisdk.api.annotations.ApiUnion;
import io.openaisdk.api.shared.ComparisonFilter;
import io.openaisdk.api.shared.CompoundFilter;

/** Condition on file attributes that hits have to meet. */
@ApiUnion
public sealed interface VectorStoreSearchFilters
        permits ComparisonFilter, CompoundFilter, UnknownVectorStoreSearchFilters, HiddenVectorStoreSearchFilters {}
