package org.singlewindow.amendment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.singlewindow.declaration.DeclarationState;
import org.singlewindow.form.Definitions;
import org.singlewindow.reference.Direction;
import org.singlewindow.story.Stage;

/** The list of what may be corrected speaks of each field of a consignment, and of no others than there are. */
class AmendableTest {
    private final Stage stage = new Stage();
    private final Amendable amendable = new Amendable();

    @AfterEach
    void lower() {
        stage.close();
    }

    @ParameterizedTest
    @EnumSource
    void eachFieldHasItsRule(Direction direction) {
        List<String> fields = stage.a(Definitions.class).consignment(direction).stream()
                .flatMap(section -> section.fields().stream().map(field -> section.id() + "/" + field.name()))
                .sorted()
                .toList();
        List<String> ruled = amendable.fields(direction);
        assertEquals(
                List.of(),
                fields.stream().filter(field -> !ruled.contains(field)).toList());
    }

    @Test
    void noRuleSpeaksOfAFieldThatIsInNoForm() {
        List<String> fields = List.of(Direction.values()).stream()
                .flatMap(direction -> stage.a(Definitions.class).consignment(direction).stream())
                .flatMap(section -> section.fields().stream().map(field -> section.id() + "/" + field.name()))
                .distinct()
                .toList();
        for (Direction direction : Direction.values()) {
            assertEquals(
                    List.of(),
                    amendable.fields(direction).stream()
                            .filter(field -> !fields.contains(field))
                            .toList());
        }
        assertEquals(1, amendable.version());
    }

    @Test
    void nothingChangesThatIsReleased() {
        for (Direction direction : Direction.values()) {
            for (String field : amendable.fields(direction)) {
                String[] place = field.split("/", -1);
                Amendable.Rule rule = amendable.of(direction, place[0], place[1]);
                assertTrue(rule.declaration().stream().noneMatch(DeclarationState::isFinal), field);
                assertTrue(rule.applications().stream().noneMatch(state -> state.isFinal()), field);
            }
        }
        for (String decisive : List.of("items/hs", "items/origin", "shipment/purpose")) {
            String[] place = decisive.split("/", -1);
            for (Direction direction : Direction.values()) {
                assertTrue(amendable.of(direction, place[0], place[1]).isFixed(), decisive);
            }
        }
    }
}
