package org.singlewindow.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Map;
import org.singlewindow.party.Register;

/**
 * Says at which office of customs the demonstration's officers work, so that each sees the declarations of that office
 * first. Who works somewhere already stays there.
 */
@Singleton
@Startup
@DependsOn("DemoParties")
@PermitAll
public class DemoOffices {
    private static final String ADMINISTRATOR = "admin-one";
    private static final Map<String, String> OFFICES = Map.of("customs-busan", "030", "customs-incheon", "020");

    @Inject
    private Register register;

    @Inject
    private Administrator administrator;

    @PostConstruct
    void place() {
        OFFICES.forEach((officer, office) -> register.person(officer)
                .filter(known -> known.office().isEmpty())
                .ifPresent(known -> administrator.place(ADMINISTRATOR, officer, office)));
    }
}
