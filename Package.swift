// swift-tools-version: 6.2
// SP4N-LAPOR! open implementation
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")

func layer(
    _ name: String,
    _ dependencies: [Target.Dependency] = [],
    exclude: [String] = [],
    resources: [Resource] = []
) -> Target {
    .target(name: name, dependencies: dependencies, exclude: exclude, resources: resources, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
    name: "lapor",
    products: [.executable(name: "lapor", targets: ["lapor"])],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", exact: "1.4.0"),
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
        .package(url: "https://github.com/swiftcsv/SwiftCSV", exact: "0.10.0"),
    ],
    targets: [
        layer("LaporDomain"),
        layer("LaporText"),
        layer("LaporHTML"),
        layer("LaporSQL"),
        .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CArgon2", pkgConfig: "libargon2", providers: [.apt(["libargon2-dev"])]),
        // By the flags of GObject, which are all it takes: the package manager does not take some of those of libvips itself.
        .systemLibrary(name: "CLibVips", pkgConfig: "gobject-2.0", providers: [.apt(["libvips-dev"])]),
        // A thin layer of C: functions with any number of arguments cannot be called from Swift.
        .target(
            name: "CVips",
            dependencies: ["CLibVips"],
            linkerSettings: ["vips", "gobject-2.0", "glib-2.0"].map { .linkedLibrary($0) }
        ),
        .systemLibrary(
            name: "CQrencode",
            pkgConfig: "libqrencode",
            providers: [.apt(["libqrencode-dev"])]
        ),
        .target(name: "CZlib", linkerSettings: [.linkedLibrary("z")]),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        layer("LaporSecurity", [crypto, "CArgon2"]),
        layer("LaporStore", ["LaporDomain", "LaporSQL", "LaporSecurity"]),
        layer("LaporJobs", ["LaporSQL"]),
        layer(
            "LaporUseCases",
            ["LaporDomain", "LaporText", "LaporSQL", "LaporStore", "LaporJobs", "LaporSecurity"]
        ),
        layer("LaporChannels", ["LaporUseCases", "LaporDomain", "LaporHTML", "CCurl", "CXlsxWriter"]),
        layer(
            "LaporMedia",
            [
                "LaporUseCases", "LaporDomain", "CVips", .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]
        ),
        layer(
            "LaporWeb",
            [
                "LaporUseCases", "LaporDomain", "LaporHTML", "CQrencode", "CZlib", hummingbird, logging,
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            resources: [.copy("Public")]
        ),
        layer(
            "LaporSQLite",
            [
                "LaporSQL", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]
        ),
        layer("LaporPostgres", ["LaporSQL", "CPostgres"]),
        layer(
            "LaporBootstrap",
            [
                "LaporWeb", "LaporChannels", "LaporMedia", "LaporUseCases", "LaporStore", "LaporJobs", "LaporSecurity",
                "LaporText", "LaporSQL", "LaporDomain", "LaporSQLite", "LaporPostgres", "CZlib", hummingbird, logging,
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "SwiftCSV", package: "SwiftCSV"),
            ],
            resources: [.copy("Resources")]
        ),
        .executableTarget(name: "lapor", dependencies: ["LaporBootstrap"], swiftSettings: strict),
        layer(
            "LaporTestSupport",
            [
                "LaporDomain", "LaporSQL", "LaporStore", "LaporSecurity", "LaporJobs", "LaporUseCases", "LaporSQLite",
                "LaporPostgres", "LaporMedia", "LaporBootstrap",
            ]
        ),
        tests("LaporDomainTests", ["LaporDomain"], exclude: ["Deadlines/deadline-oracle.csv"]),
        tests("LaporTextTests", ["LaporText"], exclude: ["Cases"]),
        tests(
            "LaporStoreTests",
            ["LaporDomain", "LaporSQL", "LaporStore", "LaporJobs", "LaporSecurity", "LaporTestSupport"]
        ),
        tests(
            "LaporUseCaseTests",
            [
                "LaporDomain", "LaporText", "LaporSQL", "LaporStore", "LaporJobs", "LaporUseCases", "LaporSecurity",
                "LaporTestSupport", "LaporBootstrap",
            ]
        ),
        tests(
            "LaporWebTests",
            [
                "LaporDomain", "LaporUseCases", "LaporWeb", "LaporHTML", "LaporBootstrap",
                "LaporTestSupport", hummingbird, .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
            ]
        ),
        tests("LaporChannelTests", ["LaporChannels", "LaporUseCases", "LaporDomain"]),
        tests(
            "LaporMediaTests",
            [
                "LaporMedia", "LaporUseCases", "LaporDomain", "LaporTestSupport",
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
            ]
        ),
        tests(
            "LaporBootstrapTests",
            ["LaporBootstrap", "LaporDomain", "LaporSQL", "LaporUseCases", "LaporTestSupport"]
        ),
    ],
    swiftLanguageModes: [.v6]
)
