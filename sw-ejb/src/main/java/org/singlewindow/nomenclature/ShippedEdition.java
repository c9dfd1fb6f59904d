package org.singlewindow.nomenclature;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.singlewindow.codes.HsNomenclature;

/** Lays the window's own nomenclature into the database, anew whenever its wording changed. */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
public class ShippedEdition {
    private static final LocalDate HS_2022 = LocalDate.of(2022, 1, 1);
    private static final Duration LOADING_TAKES_AT_MOST = Duration.ofMinutes(10);

    @Inject
    private Editions editions;

    @Inject
    private GoodsCodes codes;

    @Inject
    private HsNomenclature own;

    @Inject
    private Clock clock;

    @PostConstruct
    void lay() {
        editions.queueUp();
        Instant abandoned = clock.instant().minus(LOADING_TAKES_AT_MOST);
        editions.all().stream()
                .filter(edition -> edition.state() == Edition.State.LOADING)
                .filter(edition -> edition.loadedAt().isBefore(abandoned))
                .forEach(edition -> {
                    codes.remove(edition.id());
                    edition.fail();
                });
        List<NomenclatureFile.Row> rows =
                own.lines().stream().map(NomenclatureFile.Row::of).toList();
        NomenclatureFile file = new NomenclatureFile(rows, List.of(), 0, own.digest());
        if (editions.shipped()
                .filter(last -> last.digest().equals(file.digest()))
                .isEmpty()) {
            lay(file);
        }
    }

    private void lay(NomenclatureFile file) {
        editions.shipped().ifPresent(Edition::withdraw);
        Edition edition = Edition.shipped("HS 2022", HS_2022, file, clock.instant());
        editions.add(edition);
        try {
            codes.write(edition.id(), file.rows());
        } catch (SQLException failed) {
            throw new EJBException(failed);
        }
        codes.collectWords(edition.id());
        edition.loaded(file.rows().size());
    }
}
