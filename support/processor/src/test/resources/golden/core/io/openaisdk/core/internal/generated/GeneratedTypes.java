package io.openaisdk.core.internal.generated;

import io.openaisdk.api.annotations.Generated;
import io.openaisdk.core.internal.generated.shared.SharedTypes;
import io.openaisdk.core.internal.generated.widgets.WidgetsTypes;
import io.openaisdk.core.internal.model.TypePackage;
import org.jspecify.annotations.Nullable;

/** Knows the packages of the API. */
@Generated
public final class GeneratedTypes {

    private GeneratedTypes() {}

    /**
     * Finds the types of a package.
     *
     * @param apiPackageSuffix the package below that of the API; empty for that itself
     * @return its types; null when it has none
     */
    public static @Nullable TypePackage find(String apiPackageSuffix) {
        return switch (apiPackageSuffix) {
            case "shared" -> new SharedTypes();
            case "widgets" -> new WidgetsTypes();
            default -> null;
        };
    }
}
