namespace DelegationPortal.Articles.Vocabulary;

/// <summary>Capitals of countries as German and English texts write them: of several stops "die Hauptstadt" means the one that is one.</summary>
public static class Capitals
{
    private static readonly HashSet<string> OneWord = FunctionWords.Split("""
        Amsterdam Athen Athens Belgrad Belgrade Bern Bratislava Brüssel Brussels Budapest Bukarest Bucharest Chișinău Chisinau Dublin Helsinki Kiew Kyjiw Kyiv Kopenhagen Copenhagen Lissabon Lisbon Ljubljana London Luxemburg Madrid Minsk Monaco Moskau Moscow
        Nikosia Nicosia Oslo Paris Podgorica Prag Prague Reykjavík Reykjavik Riga Rom Rome Sarajevo Skopje Sofia Stockholm Tallinn Tirana Vaduz Valletta Vilnius Warschau Warsaw Wien Vienna Zagreb Priština Pristina Pristhina
        Abuja Accra Algier Algiers Antananarivo Asmara Bamako Banjul Brazzaville Bujumbura Conakry Dakar Dodoma Dschibuti Freetown Gaborone Gitega Harare Juba Kairo Cairo Kampala Khartum Khartoum Kigali Kinshasa Libreville Lilongwe Lomé Luanda Lusaka
        Malabo Maputo Maseru Mbabane Mogadischu Monrovia Moroni Nairobi Niamey Nouakchott Ouagadougou Praia Pretoria Tshwane Rabat Tripolis Tripoli Tunis Victoria Windhoek Windhuk Yaoundé Yamoussoukro
        Amman Ankara Aschgabat Astana Bagdad Baghdad Baku Bangkok Beirut Bischkek Bishkek Colombo Damaskus Dhaka Dili Doha Duschanbe Dushanbe Eriwan Jerewan Yerevan Hanoi Islamabad Jakarta Jerusalem Kabul Kathmandu Maskat Muscat Manama Manila Naypyidaw
        Peking Beijing Pjöngjang Riad Riyadh Sanaa Seoul Singapur Singapore Taipeh Taipei Taschkent Tashkent Teheran Tehran Thimphu Tiflis Tbilisi Tokio Tokyo Ulaanbaatar Vientiane
        Asunción Bogotá Bogota Brasília Brasilia Bridgetown Caracas Castries Georgetown Havanna Havana Kingston Lima Managua Montevideo Nassau Ottawa Paramaribo Quito Santiago Sucre Tegucigalpa Washington
        Apia Canberra Suva Wellington
        """);

    private static readonly HashSet<string> MoreWords = new(StringComparer.Ordinal)
    {
        "Abu Dhabi", "Addis Abeba", "Addis Ababa", "Andorra la Vella", "Buenos Aires", "Cape Town", "Kuala Lumpur", "Kuwait-Stadt", "Kuwait City", "La Paz", "Mexiko-Stadt", "Mexico City", "Mexiko City", "Neu-Delhi", "New Delhi", "Panama-Stadt", "Panama City", "Phnom Penh",
        "Port Louis", "Port of Spain", "Port-au-Prince", "Porto-Novo", "San José", "San Marino", "San Salvador", "Guatemala-Stadt", "Guatemala City", "Santiago de Chile", "Santo Domingo", "São Tomé", "Washington, D.C.", "Washington D.C.", "Ulan Bator", "Den Haag",
    };

    public static bool Contains(string city) => OneWord.Contains(city) || MoreWords.Contains(city);
}
