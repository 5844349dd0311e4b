/** The counties of the federal judicial districts, in states that have several: 28 U.S.C. §§ 84 (California), 89 (Florida), 90 (Georgia), 93 (Illinois), 97 (Kentucky), 112 (New York), 124 (Texas), 127 (Virginia) and 128 (Washington). */
import type { GeoJsonObject } from "geojson";
import { merge } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import counties from "us-atlas/counties-10m.json" with { type: "json" };

/** A state with several districts. The counties of all but one are listed; every other county is in the last one. */
interface Divided {
  state: string;
  listed: Record<string, string>;
  rest: string;
}

// Names are spelled as in the atlas, "Miami-Dade" for the "Dade" of the statute. Of Virginia's cities, which belong to
// no county, § 127(c) says that each is in the district of the counties around it, or of the one that it was cut from.
const DIVIDED: Divided[] = [
  {
    state: "06",
    listed: {
      "C.D. Cal.": "Los Angeles, Orange, Riverside, San Bernardino, San Luis Obispo, Santa Barbara, Ventura",
      "S.D. Cal.": "Imperial, San Diego",
      "N.D. Cal.":
        "Alameda, Contra Costa, Del Norte, Humboldt, Lake, Marin, Mendocino, Monterey, Napa, San Benito, San Francisco, San Mateo, Santa Clara, Santa Cruz, Sonoma",
    },
    rest: "E.D. Cal.",
  },
  {
    state: "12",
    listed: {
      "N.D. Fla.":
        "Alachua, Bay, Calhoun, Dixie, Escambia, Franklin, Gadsden, Gilchrist, Gulf, Holmes, Jackson, Jefferson, Lafayette, Leon, Levy, Liberty, Madison, Okaloosa, Santa Rosa, Taylor, Wakulla, Walton, Washington",
      "S.D. Fla.": "Broward, Highlands, Indian River, Martin, Miami-Dade, Monroe, Okeechobee, Palm Beach, St. Lucie",
    },
    rest: "M.D. Fla.",
  },
  {
    state: "13",
    listed: {
      "N.D. Ga.":
        "Banks, Barrow, Bartow, Carroll, Catoosa, Chattooga, Cherokee, Clayton, Cobb, Coweta, Dade, Dawson, DeKalb, Douglas, Fannin, Fayette, Floyd, Forsyth, Fulton, Gilmer, Gordon, Gwinnett, Habersham, Hall, Haralson, Heard, Henry, Jackson, Lumpkin, Meriwether, Murray, Newton, Paulding, Pickens, Pike, Polk, Rabun, Rockdale, Spalding, Stephens, Towns, Troup, Union, Walker, White, Whitfield",
      "S.D. Ga.":
        "Appling, Atkinson, Bacon, Brantley, Bryan, Bulloch, Burke, Camden, Candler, Charlton, Chatham, Coffee, Columbia, Dodge, Effingham, Emanuel, Evans, Glascock, Glynn, Jeff Davis, Jefferson, Jenkins, Johnson, Laurens, Liberty, Lincoln, Long, McDuffie, McIntosh, Montgomery, Pierce, Richmond, Screven, Taliaferro, Tattnall, Telfair, Toombs, Treutlen, Ware, Warren, Wayne, Wheeler, Wilkes",
    },
    rest: "M.D. Ga.",
  },
  {
    state: "17",
    listed: {
      "N.D. Ill.":
        "Boone, Carroll, Cook, DeKalb, DuPage, Grundy, Jo Daviess, Kane, Kendall, Lake, LaSalle, Lee, McHenry, Ogle, Stephenson, Whiteside, Will, Winnebago",
      "S.D. Ill.":
        "Alexander, Bond, Calhoun, Clark, Clay, Clinton, Crawford, Cumberland, Edwards, Effingham, Fayette, Franklin, Gallatin, Hamilton, Hardin, Jackson, Jasper, Jefferson, Jersey, Johnson, Lawrence, Madison, Marion, Massac, Monroe, Perry, Pope, Pulaski, Randolph, Richland, Saline, St. Clair, Union, Wabash, Washington, Wayne, White, Williamson",
    },
    rest: "C.D. Ill.",
  },
  {
    state: "21",
    listed: {
      "E.D. Ky.":
        "Anderson, Bath, Bell, Boone, Bourbon, Boyd, Boyle, Bracken, Breathitt, Campbell, Carroll, Carter, Clark, Clay, Elliott, Estill, Fayette, Fleming, Floyd, Franklin, Gallatin, Garrard, Grant, Greenup, Harlan, Harrison, Henry, Jackson, Jessamine, Johnson, Kenton, Knott, Knox, Laurel, Lawrence, Lee, Leslie, Letcher, Lewis, Lincoln, Madison, Magoffin, Martin, Mason, McCreary, Menifee, Mercer, Montgomery, Morgan, Nicholas, Owen, Owsley, Pendleton, Perry, Pike, Powell, Pulaski, Robertson, Rockcastle, Rowan, Scott, Shelby, Trimble, Wayne, Whitley, Wolfe, Woodford",
    },
    rest: "W.D. Ky.",
  },
  {
    state: "36",
    listed: {
      "S.D.N.Y.": "Bronx, Dutchess, New York, Orange, Putnam, Rockland, Sullivan, Westchester",
      "E.D.N.Y.": "Kings, Nassau, Queens, Richmond, Suffolk",
      "W.D.N.Y.":
        "Allegany, Cattaraugus, Chautauqua, Chemung, Erie, Genesee, Livingston, Monroe, Niagara, Ontario, Orleans, Schuyler, Seneca, Steuben, Wayne, Wyoming, Yates",
    },
    rest: "N.D.N.Y.",
  },
  {
    state: "48",
    listed: {
      "S.D. Tex.":
        "Aransas, Austin, Bee, Brazoria, Brazos, Brooks, Calhoun, Cameron, Chambers, Colorado, DeWitt, Duval, Fayette, Fort Bend, Galveston, Goliad, Grimes, Harris, Hidalgo, Jackson, Jim Hogg, Jim Wells, Kenedy, Kleberg, La Salle, Lavaca, Live Oak, Madison, Matagorda, McMullen, Montgomery, Nueces, Refugio, San Jacinto, San Patricio, Starr, Victoria, Walker, Waller, Webb, Wharton, Willacy, Zapata",
      "E.D. Tex.":
        "Anderson, Angelina, Bowie, Camp, Cass, Cherokee, Collin, Cooke, Delta, Denton, Fannin, Franklin, Grayson, Gregg, Hardin, Harrison, Henderson, Hopkins, Houston, Jasper, Jefferson, Lamar, Liberty, Marion, Morris, Nacogdoches, Newton, Orange, Panola, Polk, Rains, Red River, Rusk, Sabine, San Augustine, Shelby, Smith, Titus, Trinity, Tyler, Upshur, Van Zandt, Wood",
      "W.D. Tex.":
        "Andrews, Atascosa, Bandera, Bastrop, Bell, Bexar, Blanco, Bosque, Brewster, Burleson, Burnet, Caldwell, Comal, Coryell, Crane, Culberson, Dimmit, Ector, Edwards, El Paso, Falls, Freestone, Frio, Gillespie, Gonzales, Guadalupe, Hamilton, Hays, Hill, Hudspeth, Jeff Davis, Karnes, Kendall, Kerr, Kimble, Kinney, Lampasas, Lee, Leon, Limestone, Llano, Loving, Martin, Mason, Maverick, McCulloch, McLennan, Medina, Midland, Milam, Pecos, Presidio, Real, Reeves, Robertson, San Saba, Somervell, Terrell, Travis, Upton, Uvalde, Val Verde, Ward, Washington, Williamson, Wilson, Winkler, Zavala",
    },
    rest: "N.D. Tex.",
  },
  {
    state: "51",
    listed: {
      "W.D. Va.":
        "Albemarle, Alleghany, Amherst, Appomattox, Augusta, Bath, Bedford, Bland, Botetourt, Buchanan, Buckingham, Campbell, Carroll, Charlotte, Clarke, Craig, Culpeper, Cumberland, Dickenson, Floyd, Fluvanna, Franklin, Frederick, Giles, Grayson, Greene, Halifax, Henry, Highland, Lee, Louisa, Madison, Montgomery, Nelson, Orange, Page, Patrick, Pittsylvania, Pulaski, Rappahannock, Roanoke, Rockbridge, Rockingham, Russell, Scott, Shenandoah, Smyth, Tazewell, Warren, Washington, Wise, Wythe, City of Bristol, City of Buena Vista, City of Charlottesville, City of Covington, City of Danville, City of Galax, City of Harrisonburg, City of Lexington, City of Lynchburg, City of Martinsville, City of Norton, City of Radford, City of Roanoke, City of Salem, City of Staunton, City of Waynesboro, City of Winchester",
    },
    rest: "E.D. Va.",
  },
  {
    state: "53",
    listed: {
      "E.D. Wash.":
        "Adams, Asotin, Benton, Chelan, Columbia, Douglas, Ferry, Franklin, Garfield, Grant, Kittitas, Klickitat, Lincoln, Okanogan, Pend Oreille, Spokane, Stevens, Walla Walla, Whitman, Yakima",
    },
    rest: "W.D. Wash.",
  },
];

/** The states of one district that the notebooks need: the court's short name, by the state's number. */
const WHOLE: Record<string, string> = {
  "02": "D. Alaska",
  "04": "D. Ariz.",
  "10": "D. Del.",
  "11": "D.D.C.",
  "35": "D.N.M.",
};

/** An area of the atlas goes by its number, whose first two digits are the state's. */
type Area = (Polygon<{ name: string }> | MultiPolygon<{ name: string }>) & { id: string };
type Atlas = Topology<Record<"counties" | "states", GeometryCollection<{ name: string }>>>;
const atlas = counties as unknown as Atlas;
const areas = (object: keyof Atlas["objects"]) => atlas.objects[object].geometries as Area[];

// A city of Virginia often has the name of a county; the numbers of the cities begin at 510
const nameOf = ({ id, properties }: Area) =>
  id > "51500" && id < "52" ? `City of ${properties?.name}` : properties?.name;

/** The district of each county of a state, by the county's number. Throws for a name that is no county there. */
export function districtsOf({ state, listed, rest }: Divided): Map<string, string> {
  const within = areas("counties").filter(({ id }) => id.startsWith(state));
  const districts = new Map<string, string>();
  for (const [district, names] of Object.entries(listed))
    for (const name of names.split(", ")) {
      const county = within.find((area) => nameOf(area) === name);
      if (!county) throw new Error(`${district} lists ${name}, which is no county there`);
      const other = districts.get(county.id);
      if (other) throw new Error(`${name} is listed in both ${other} and ${district}`);
      districts.set(county.id, district);
    }
  return new Map(within.map(({ id }) => [id, districts.get(id) ?? rest]));
}

/** The district of each county in the states that have several, by the county's number. */
export const districts = new Map(DIVIDED.flatMap((divided) => [...districtsOf(divided)]));

/** The districts as shapes, and each other state as a whole under its number, without the territories. */
export function districtMap(): Topology<{ land: GeometryCollection<{ district: string }> }> {
  const divided = new Set(DIVIDED.map(({ state }) => state));
  const shapes = new Map<string, Area[]>();
  for (const area of [...areas("states").filter(({ id }) => !divided.has(id)), ...areas("counties")]) {
    const district = districts.get(area.id) ?? WHOLE[area.id] ?? area.id;
    if (area.id.length > 2 ? districts.has(area.id) : area.id < "60")
      shapes.set(district, [...(shapes.get(district) ?? []), area]);
  }
  const features = [...shapes].map(([district, parts]) => ({
    type: "Feature" as const,
    properties: { district },
    geometry: merge(atlas, parts),
  }));
  return topology({ land: { type: "FeatureCollection", features } as GeoJsonObject }) as never;
}
