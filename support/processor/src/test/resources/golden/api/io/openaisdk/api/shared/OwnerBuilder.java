package io.openaisdk.api.shared;

import io.openaisdk.api.ModelBuilder;
import io.openaisdk.api.annotations.Generated;

/**
 * Makes {@link Owner} values.
 *
 * <p>Must be set: {@link #name}.
 */
@Generated
public interface OwnerBuilder extends ModelBuilder<Owner, OwnerBuilder> {

    /**
     * Name of the owner.
     *
     * @param value the value
     * @return this builder
     */
    OwnerBuilder name(String value);
}
