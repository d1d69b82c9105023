package io.openaisdk.core.internal.generated.widgets;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.UnknownWidgetInput;
import io.openaisdk.api.widgets.UnknownWidgetItem;
import io.openaisdk.api.widgets.UnknownWidgetPart;
import io.openaisdk.api.widgets.WidgetInput;
import io.openaisdk.api.widgets.WidgetKind;
import io.openaisdk.api.widgets.WidgetPart;
import io.openaisdk.core.internal.model.ModelType;
import io.openaisdk.core.internal.model.TypePackage;
import io.openaisdk.core.internal.model.UnionType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows the types of one package of the API. */
@Generated
@SuppressWarnings("deprecation")
public final class WidgetsTypes extends TypePackage {

    @Override
    public @Nullable ModelType model(String name) {
        return switch (name) {
            case "OldWidget" -> OldWidgetImpl.TYPE;
            case "Widget" -> WidgetImpl.TYPE;
            case "WidgetCreateParams" -> WidgetCreateParamsImpl.TYPE;
            case "WidgetGear" -> WidgetGearImpl.TYPE;
            case "WidgetListParams" -> WidgetListParamsImpl.TYPE;
            case "WidgetRecipe" -> WidgetRecipeImpl.TYPE;
            case "WidgetScrew" -> WidgetScrewImpl.TYPE;
            default -> null;
        };
    }

    @Override
    public @Nullable UnionType union(String name) {
        return switch (name) {
            case "WidgetInput" -> UnionType.of(
                    "widgets.WidgetInput",
                    "",
                    "widgets.WidgetInput.Text string",
                    "widgets.WidgetInput.Numbers list(long)",
                    "widgets.WidgetInput.Names list(string)",
                    "widgets.WidgetInput.Count long",
                    "model(widgets.WidgetRecipe)");
            case "WidgetItem" -> UnionType.of(
                    "widgets.WidgetItem",
                    "type",
                    "model(widgets.Widget) widget",
                    String.join(" ", "model(widgets.WidgetGear)", WidgetKind.ROUND.value(), WidgetKind.SQUARE.value()),
                    "model(widgets.WidgetScrew) part",
                    "widgets.WidgetPart.Custom map(json)",
                    "widgets.WidgetPart.Standard enum(widgets.WidgetKind)",
                    "model(shared.Owner)");
            case "WidgetPart" -> UnionType.of(
                    "widgets.WidgetPart",
                    "kind",
                    "model(widgets.WidgetScrew) screw",
                    "widgets.WidgetPart.Custom map(json)",
                    "widgets.WidgetPart.Standard enum(widgets.WidgetKind)");
            default -> null;
        };
    }

    @Override
    public Object newEnum(String name, String value) {
        return switch (name) {
            case "WidgetKind" -> new WidgetKind(value);
            default -> throw new AssertionError(name);
        };
    }

    @Override
    @SuppressWarnings("unchecked") // the table of the union says what the value is
    public Object newForm(String name, Object value) {
        return switch (name) {
            case "WidgetInput.Text" -> new WidgetInput.Text((String) value);
            case "WidgetInput.Numbers" -> new WidgetInput.Numbers((List<Long>) value);
            case "WidgetInput.Names" -> new WidgetInput.Names((List<String>) value);
            case "WidgetInput.Count" -> new WidgetInput.Count((Long) value);
            case "UnknownWidgetInput" -> new UnknownWidgetInput((JsonValue) value);
            case "UnknownWidgetItem" -> new UnknownWidgetItem((JsonValue) value);
            case "WidgetPart.Custom" -> new WidgetPart.Custom((Map<String, JsonValue>) value);
            case "WidgetPart.Standard" -> new WidgetPart.Standard((WidgetKind) value);
            case "UnknownWidgetPart" -> new UnknownWidgetPart((JsonValue) value);
            default -> throw new AssertionError(name);
        };
    }
}
