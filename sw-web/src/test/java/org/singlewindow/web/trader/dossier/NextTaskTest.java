package org.singlewindow.web.trader.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.singlewindow.web.trader.dossier.DossierTasks.Status;
import org.singlewindow.web.trader.dossier.DossierTasks.Task;
import org.singlewindow.web.trader.dossier.DossierTasks.Ways;

/** "Next task" leads to what waits to be done, and to signing only once nothing does. */
class NextTaskTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        shipment=D items=D documents=D FD01=D attachments=D check=N     | FD01        | check
        shipment=D items=D documents=D FD01=D VQ02=N attachments=D check=C | FD01     | VQ02
        shipment=D items=D documents=D FD01=I VQ02=D attachments=D check=C | attachments | FD01
        shipment=N items=D documents=D FD01=D VQ02=D attachments=D check=C | FD01     | shipment
        shipment=D items=N documents=C attachments=D check=C            | shipment    | items
        shipment=I items=N documents=C attachments=D check=C            | items       | shipment
        shipment=D items=D documents=D FD01=D attachments=N check=C     | FD01        | attachments
        shipment=D items=D documents=D attachments=D check=C            | attachments | check
        """)
    void leadsToWhatWaits(String tasks, String after, String next) {
        DossierTasks.TaskList list = new DossierTasks.TaskList(Tasks.dossier(), Tasks.preparation(), read(tasks));
        assertEquals(next, list.next(after).id());
    }

    @ParameterizedTest
    @CsvSource({"shipment", "FD01", "attachments", "gone"})
    void whereAllIsLodgedItLeadsToTheCase(String after) {
        DossierTasks.TaskList list = new DossierTasks.TaskList(Tasks.dossier(), Tasks.preparation(), List.of());
        assertEquals("/trader/case?ref=SW26-0000001-1", list.next(after).page());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"shipment,-,items", "items,shipment,check", "check,items,-", "gone,-,-"})
    void aTaskKnowsThoseBesideIt(String id, @Nullable String before, @Nullable String after) {
        Ways ways = Ways.in(read("shipment=D items=N check=C"), id);
        assertEquals(before, idOf(ways.before()));
        assertEquals(after, idOf(ways.after()));
    }

    private static @Nullable String idOf(@Nullable Task task) {
        return task == null ? null : task.id();
    }

    private static List<Task> read(String tasks) {
        List<Task> read = new ArrayList<>();
        for (String task : tasks.split(" ")) {
            String[] parts = task.split("=");
            Status status = switch (parts[1]) {
                case "D" -> Status.COMPLETED;
                case "I" -> Status.IN_PROGRESS;
                case "N" -> Status.NOT_STARTED;
                default -> Status.CANNOT_START;
            };
            read.add(new Task(parts[0], null, "/trader/" + parts[0], status));
        }
        return read;
    }
}
