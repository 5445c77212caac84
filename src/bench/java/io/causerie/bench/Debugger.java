package io.causerie.bench;

import com.sun.jdi.AbsentInformationException;
import com.sun.jdi.Bootstrap;
import com.sun.jdi.Location;
import com.sun.jdi.Method;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.AttachingConnector;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.request.BreakpointRequest;
import com.sun.jdi.request.EventRequest;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Holds a running JVM at a place of its code, for good: what it was about to do there never happens once it is killed. */
final class Debugger {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final VirtualMachine machine;

    private Debugger(VirtualMachine machine) {
        this.machine = machine;
    }

    /** What the other JVM must be started with. */
    static String option(int port) {
        return "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:" + port;
    }

    /** Waits for a JVM that is only being started. */
    static Debugger attach(int port) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return attachNow(port);
            } catch (ConnectException e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    private static Debugger attachNow(int port) throws IOException {
        AttachingConnector sockets = Bootstrap.virtualMachineManager().attachingConnectors().stream()
                .filter(connector -> connector.transport().name().equals("dt_socket"))
                .findFirst()
                .orElseThrow(() -> new IOException("This JDK has no debugger over sockets"));
        Map<String, Connector.Argument> arguments = sockets.defaultArguments();
        arguments.get("hostname").setValue("127.0.0.1");
        arguments.get("port").setValue(Integer.toString(port));
        try {
            return new Debugger(sockets.attach(arguments));
        } catch (IllegalConnectorArgumentsException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns when some thread is at the point; every thread stands still then. */
    void hold(KillPoint point) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (Location place : places(point, end)) {
            BreakpointRequest request = machine.eventRequestManager().createBreakpointRequest(place);
            request.setSuspendPolicy(EventRequest.SUSPEND_ALL);
            request.enable();
        }
        while (System.nanoTime() < end) {
            EventSet events = machine.eventQueue().remove(1000);
            if (events != null && events.stream().anyMatch(BreakpointEvent.class::isInstance)) {
                return;
            }
        }
        throw new IOException("Nobody came past " + point.name() + " for " + PATIENCE);
    }

    private List<Location> places(KillPoint point, long end) throws IOException, InterruptedException {
        List<ReferenceType> types = machine.classesByName(point.className());
        while (types.isEmpty() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(20);
            types = machine.classesByName(point.className());
        }
        List<Location> places = types.stream()
                .flatMap(type -> type.methodsByName(point.method()).stream())
                .map(method -> point.atExit() ? exit(method) : method.location())
                .toList();
        if (places.isEmpty()) {
            throw new IOException("The server has no " + point.className() + "#" + point.method());
        }
        return places;
    }

    /** The last instruction that belongs to the method's last line: its return. */
    private static Location exit(Method method) {
        try {
            List<Location> lines = method.allLineLocations();
            Location last = lines.get(lines.size() - 1);
            long end = method.bytecodes().length - 1L;
            Location returning = method.locationOfCodeIndex(end);
            return returning == null ? last : returning;
        } catch (AbsentInformationException e) {
            throw new IllegalStateException("The product was compiled without line numbers", e);
        }
    }
}
