package io.openaisdk.api.shared;

import io.openaisdk.api.ModelBuilder;
import io.openaisdk.api.annotations.Generated;

/** Makes {@link Text} values. */
@Generated
public interface TextBuilder extends ModelBuilder<Text, TextBuilder> {}
